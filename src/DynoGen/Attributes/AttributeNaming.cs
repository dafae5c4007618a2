namespace DynoGen;

/// <summary>How attribute names are made of member names.</summary>
public enum AttributeNaming
{
    /// <summary>The member's name as it is: <c>OrderId</c>.</summary>
    AsDeclared,

    /// <summary>Words run together, each but the first with a capital: <c>orderId</c>, <c>urlPath</c> for <c>URLPath</c>.</summary>
    CamelCase,

    /// <summary>Words in lower case with underscores: <c>order_id</c>.</summary>
    SnakeCase,
}
