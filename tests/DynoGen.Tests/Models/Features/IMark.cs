namespace DynoGen.Tests.Models.Features;

[DynamoDerived(typeof(Circle), "c"), DynamoDerived(typeof(Dot), "d")]
public interface IMark;
