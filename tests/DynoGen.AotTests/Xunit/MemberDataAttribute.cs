namespace Xunit;

/// <summary>Where the rows of arguments of a theory are.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class MemberDataAttribute(string memberName) : Attribute
{
    public string MemberName { get; } = memberName;

    public Type? MemberType { get; set; }
}
