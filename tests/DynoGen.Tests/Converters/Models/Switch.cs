namespace DynoGen.Tests.Converters.Models;

[DynamoConverter(typeof(SwitchConverter))]
public enum Switch
{
    Off,
    On,
}
