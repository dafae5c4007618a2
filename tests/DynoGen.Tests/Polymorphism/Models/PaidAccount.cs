namespace DynoGen.Tests.Polymorphism.Models;

public record PaidAccount(string Id, decimal Price) : AccountItem(Id);
