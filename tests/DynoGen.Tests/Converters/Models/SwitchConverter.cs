namespace DynoGen.Tests.Converters.Models;

// Stores BOOL.
public readonly struct SwitchConverter : IDynamoConverter<Switch, bool>
{
    public static bool ToStored(Switch value) => value == Switch.On;

    public static Switch FromStored(bool stored) => stored ? Switch.On : Switch.Off;
}
