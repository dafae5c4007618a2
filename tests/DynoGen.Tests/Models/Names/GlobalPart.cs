public struct GlobalPart
{
    public int Number { get; set; }
}
