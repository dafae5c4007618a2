using System.Collections.Immutable;
using System.Reflection;
using DynoGen.SourceGenerator.Tests.Harness.Inputs;

namespace DynoGen.SourceGenerator.Tests.Harness.Execution;

/// <summary>A test source as a loaded assembly. Disposing it lets go of the assembly.</summary>
internal sealed class CompiledProgram(ImmutableArray<byte> image, ImmutableArray<ReferencedAssembly> references) : IDisposable
{
    private readonly ProgramLoadContext _context = new(references);

    /// <summary>Calls a public static method of the class <c>Probe</c>, in whatever namespace it is.</summary>
    /// <param name="method">The name of the method.</param>
    /// <param name="arguments">Values of types that the tests and the source both know, such as those of .NET and the AWS SDK.</param>
    public T Call<T>(string method, params object?[] arguments)
    {
        Assembly assembly = _context.LoadImage(image);
        Type probe = assembly.GetExportedTypes().SingleOrDefault(type => type.Name == "Probe")
            ?? throw new MissingMemberException("The source has no 'public static class Probe'.");
        MethodInfo target = probe.GetMethod(method, BindingFlags.Public | BindingFlags.Static)
            ?? throw new MissingMethodException(probe.Name, method);

        // Exceptions come as the source threw them.
        return (T)target.Invoke(null, BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null)!;
    }

    public void Dispose() => _context.Unload();
}
