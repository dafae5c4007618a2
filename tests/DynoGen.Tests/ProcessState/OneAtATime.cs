namespace DynoGen.Tests.ProcessState;

/// <summary>Tests that change settings of the whole process: none runs beside them.</summary>
[CollectionDefinition(nameof(OneAtATime), DisableParallelization = true)]
public sealed class OneAtATime;
