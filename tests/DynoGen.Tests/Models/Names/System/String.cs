namespace Acme.System;

public class String
{
    public global::System.String Text { get; set; } = "";
}
