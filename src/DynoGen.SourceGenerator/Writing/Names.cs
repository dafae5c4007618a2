namespace DynoGen.SourceGenerator.Writing;

/// <summary>The names of the runtime that generated code uses.</summary>
internal static class Names
{
    public const string Attributes = "global::System.Collections.Generic.Dictionary<string, global::Amazon.DynamoDBv2.Model.AttributeValue>";
    public const string AttributeLayout = "global::DynoGen.Serialization.AttributeLayout";
    public const string AttributeMap = "global::DynoGen.Serialization.IAttributeMap";
    public const string AttributeSlot = "global::DynoGen.Serialization.AttributeSlot";
    public const string AttributeType = "global::DynoGen.Serialization.AttributeType";
    public const string CancellationToken = "global::System.Threading.CancellationToken";
    public const string EnumNames = "global::DynoGen.Codecs.IEnumNames";
    public const string Error = "global::DynoGen.DynamoSerializationException";
    public const string Item = "global::DynoGen.IDynamoItem";
    public const string ItemConversion = "global::DynoGen.Items.ItemConversion";
    public const string ItemKey = "global::DynoGen.Keys.IItemKey";
    public const string KeyPart = "global::DynoGen.Keys.KeyPart";
    public const string KeySchema = "global::DynoGen.Keys.KeySchema";
    public const string MemberValue = "global::DynoGen.Serialization.MemberValue";
    public const string PartitionKey = "global::DynoGen.Keys.IPartitionKey";
    public const string Query = "global::DynoGen.DynamoQuery";
    public const string SdkFlattened = "global::DynoGen.SdkCodecs.SdkFlattened";
    public const string Table = "global::DynoGen.DynamoTable";
    public const string Task = "global::System.Threading.Tasks.Task";

    public const string UnknownAttributes = "global::DynoGen.Codecs.UnknownAttributes";

    /// <summary>Texts as further arguments of a call.</summary>
    public static string Arguments(IEnumerable<string> texts) => string.Concat(texts.Select(text => ", " + Symbols.CSharpName.Literal(text)));

    /// <summary>Lets a type use what is obsolete, even where that is an error.</summary>
    public const string MayUseObsolete = "[global::System.Obsolete] // So that it may use what is obsolete in the model.";

    /// <summary>The attribute of generated types and members.</summary>
    public static readonly string GeneratedCode =
        $"[global::System.CodeDom.Compiler.GeneratedCode(\"DynoGen\", \"{typeof(Names).Assembly.GetName().Version.ToString(3)}\")]";
}
