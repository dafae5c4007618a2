using DynoGen.Wire;

namespace DynoGen.Client;

/// <summary>Reads what a response says.</summary>
/// <typeparam name="TResult">What is read of it.</typeparam>
/// <param name="tokens">The body, from its beginning.</param>
internal delegate TResult ResponseReader<out TResult>(ref WireTokens tokens);
