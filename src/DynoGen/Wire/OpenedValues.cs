namespace DynoGen.Wire;

/// <summary>Which of the lists and maps that a place is in are maps: a bit each, of those that are 64 deep and more in a stack.</summary>
internal struct OpenedValues
{
    private const int BitsKept = 64;

    private ulong _areMaps;
    private Stack<ulong>? _outer;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>Whether the innermost is a map.</summary>
    public readonly bool IsMap => (_areMaps & 1) != 0;

    /// <summary>Goes into another one.</summary>
    public void Enter(bool isMap)
    {
        if (Count > 0 && Count % BitsKept == 0)
        {
            (_outer ??= new()).Push(_areMaps);
        }

        _areMaps = (_areMaps << 1) | (isMap ? 1UL : 0);
        Count++;
    }

    /// <summary>Leaves the innermost.</summary>
    public void Leave()
    {
        Count--;
        _areMaps = Count > 0 && Count % BitsKept == 0 ? _outer!.Pop() : _areMaps >> 1;
    }
}
