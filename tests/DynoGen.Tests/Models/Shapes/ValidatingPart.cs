namespace DynoGen.Tests.Models.Shapes;

// A constructor that refuses values.
public record ValidatingPart
{
    public ValidatingPart(int low, int high)
    {
        Low = low <= high ? low : throw new ArgumentException("Low is above high.", nameof(low));
        High = high;
    }

    public int Low { get; }

    public int High { get; }
}
