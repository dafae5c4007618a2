namespace DynoGen.SdkCodecs;

/// <summary>The storage schema of the AWS SDK that a model is written in where nothing else is said at run time. For generated code.</summary>
public interface ISdkSchema
{
    /// <summary>The schema.</summary>
    static abstract SdkConversion Conversion { get; }

    /// <summary>Whether the model says it itself, so that a table's options do not change it.</summary>
    static abstract bool IsOfModel { get; }
}
