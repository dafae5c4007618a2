namespace DynoGen.ClientTests.Http;

/// <summary>What comes behind the bytes of a body.</summary>
internal enum BodyEnd
{
    /// <summary>Its end.</summary>
    Ends,

    /// <summary>The connection is lost.</summary>
    Fails,

    /// <summary>Nothing, and no end.</summary>
    Waits,
}
