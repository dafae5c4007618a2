using DynoGen;

namespace Acme.System;

// A namespace called System inside another, and types called like those of .NET.
[DynamoItem("shadows")]
public partial class ShadowItem
{
    [PartitionKey] public global::System.Guid Id { get; set; }

    public String? String { get; set; }

    public Task? Task { get; set; }

    public Guid Guid { get; set; }

    public List<int>? List { get; set; }

    public global::System.Collections.Generic.List<Task> Tasks { get; set; } = [];
}
