namespace Acme.System;

// No collection: a type with members.
public class List<T>
{
    public int Count { get; set; }

    public global::System.String? Name { get; set; }
}
