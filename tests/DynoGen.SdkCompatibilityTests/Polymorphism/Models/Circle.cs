namespace DynoGen.SdkCompatibilityTests.Polymorphism.Models;

public class Circle : Shape, IDrawn
{
    public double Radius { get; set; }

    public bool Filled { get; set; }

    [DynamoDBProperty(StoreAsEpochLong = true)]
    public DateTime Drawn { get; set; } = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
}
