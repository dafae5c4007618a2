namespace Xunit;

/// <summary>What was asserted does not hold.</summary>
public sealed class AssertionException(string message) : Exception(message);
