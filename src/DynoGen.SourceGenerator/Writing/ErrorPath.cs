namespace DynoGen.SourceGenerator.Writing;

/// <summary>Writes how an error learns its path.</summary>
internal static class ErrorPath
{
    /// <summary>Closes a <c>try</c> whose local <c>attribute</c> says which attribute is written or read.</summary>
    public static void Write(CodeWriter code)
    {
        using (code.Open($"catch ({Names.Error} error) when (error.Within(Layout, attribute))"))
        {
            code.Line("throw; // Never reached: the filter only adds the attribute to the path.");
        }
    }
}
