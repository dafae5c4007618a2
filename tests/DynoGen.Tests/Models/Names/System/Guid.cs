namespace Acme.System;

public struct Guid
{
    public int Number { get; set; }
}
