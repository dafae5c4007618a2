namespace DynoGen.Tests.Polymorphism.Models;

public class FerretItem : PetItem;
