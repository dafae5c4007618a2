using System.Text.Json.Serialization;

namespace DynoGen.Tests.Models.Features;

[JsonSerializable(typeof(Leaf))]
internal sealed partial class FeatureJson : JsonSerializerContext;
