namespace QuickStart.Models;

/// <summary>Why goods moved.</summary>
public enum MovementKind
{
    Received,
    Picked,
    Returned,
}
