using System.ComponentModel;
using DynoGen.Serialization;

namespace DynoGen.SdkCodecs;

/// <summary>Decides on the schema that a value is written in. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SdkSchema
{
    /// <summary>Whether it is the second one: the call decides, else the model, else the table's options, else the default.</summary>
    /// <typeparam name="TSchema">What the model says.</typeparam>
    /// <param name="said">What was said at run time.</param>
    public static bool IsSecond<TSchema>(SdkConversions said)
        where TSchema : struct, ISdkSchema
        => (said.Call ?? (TSchema.IsOfModel ? null : said.Options) ?? TSchema.Conversion) == SdkConversion.V2;
}
