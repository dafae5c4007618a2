using System.Text.Json.Serialization;

namespace DynoGen.Tests.Converters.Models;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Blob))]
[JsonSerializable(typeof(List<Blob>))]
[JsonSerializable(typeof(int))]
public partial class BlobJsonContext : JsonSerializerContext;
