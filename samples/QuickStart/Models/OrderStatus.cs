namespace QuickStart.Models;

/// <summary>How far an <see cref="Order"/> has come.</summary>
public enum OrderStatus
{
    Placed,
    Paid,
    Shipped,
}
