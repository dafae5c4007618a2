using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace DynoGen.Tests.Enums.Models;

[DynamoEnum(EnumForm.Text)]
public enum Grade
{
    None,

    [EnumMember(Value = "very good")]
    VeryGood,

    [JsonStringEnumMemberName("so-so")]
    Fair,

    [EnumMember]
    Poor,

    // Another name of one that has one.
    Excellent = VeryGood,
}
