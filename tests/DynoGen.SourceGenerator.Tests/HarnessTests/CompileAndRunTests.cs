using System.Runtime.CompilerServices;
using Amazon.DynamoDBv2.Model;
using DynoGen.SourceGenerator.Tests.Harness;
using DynoGen.SourceGenerator.Tests.Harness.Execution;
using DynoGen.SourceGenerator.Tests.Harness.Inputs;
using DynoGen.SourceGenerator.Tests.HarnessTests.Toys;

namespace DynoGen.SourceGenerator.Tests.HarnessTests;

public sealed class CompileAndRunTests
{
    private static readonly HarnessOptions Toy = new() { Generator = new ToyGenerator().Subject };

    [Fact]
    public void A_source_can_call_its_generated_code()
    {
        using CompiledProgram program = CompileAndRun.Build(
            [.. ToyGenerator.Sources, "public static class Probe { public static int Twice() => 2 * Toys.First.Answer(); }"], Toy);

        Assert.Equal(84, program.Call<int>("Twice"));
    }

    [Fact]
    public void The_short_form_returns_the_text_of_the_probe() =>
        Assert.Equal("done", CompileAndRun.Run("public static class Probe { public static string Run() => \"done\"; }", Toy));

    [Fact]
    public async Task Values_of_shared_assemblies_go_in_and_out()
    {
        using CompiledProgram program = CompileAndRun.Build(
            """
            using System.Threading.Tasks;
            using Amazon.DynamoDBv2.Model;

            namespace Anywhere
            {
                public static class Probe
                {
                    public static async Task<AttributeValue> Number(AttributeValue text)
                    {
                        await Task.Yield();
                        return new AttributeValue { N = text.S };
                    }
                }
            }
            """, Toy);

        AttributeValue result = await program.Call<Task<AttributeValue>>("Number", new AttributeValue { S = "42" });

        Assert.Equal("42", result.N);
    }

    [Fact]
    public void An_exception_comes_as_it_was_thrown() =>
        Assert.Throws<FormatException>(() => CompileAndRun.Run(
            "public static class Probe { public static string Run() => throw new System.FormatException(); }", Toy));

    [Fact]
    public void A_source_may_use_another_assembly()
    {
        ReferencedAssembly library = ReferencedAssembly.Compile(
            "Library", "public static class Library { public static string Name => \"library\"; }");

        Assert.Equal(
            "library",
            CompileAndRun.Run(
                "public static class Probe { public static string Run() => Library.Name; }",
                Toy with { References = [library] }));
    }

    [Fact]
    public void The_other_assembly_may_have_generated_code()
    {
        ReferencedAssembly library = ReferencedAssembly.Compile(new ToyGenerator().Subject, "Library", [.. ToyGenerator.Sources]);

        Assert.Equal(
            "42",
            CompileAndRun.Run(
                "public static class Probe { public static string Run() => $\"{Toys.Second.Answer()}\"; }",
                Toy with { References = [library] }));
    }

    [Fact]
    public void A_program_is_unloaded()
    {
        WeakReference program = LoadAndUnload();
        for (int attempt = 0; program.IsAlive && attempt < 20; attempt++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(program.IsAlive);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference LoadAndUnload()
    {
        using CompiledProgram program = CompileAndRun.Build(
            "public static class Probe { public static object Make() => new Other(); } public class Other;", Toy);
        return new WeakReference(program.Call<object>("Make"));
    }
}
