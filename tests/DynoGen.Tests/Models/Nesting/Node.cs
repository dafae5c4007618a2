namespace DynoGen.Tests.Models.Nesting;

public sealed class Node
{
    public string Name { get; set; } = "node";

    public Node? Left { get; set; }

    public List<Node> Children { get; set; } = [];

    public Dictionary<string, Node> ByName { get; set; } = [];
}
