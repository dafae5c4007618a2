namespace DynoGen.Client;

/// <summary>Marks what reads a response from one buffer.</summary>
internal interface IBuffersResponse;
