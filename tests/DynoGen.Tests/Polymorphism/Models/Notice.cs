namespace DynoGen.Tests.Polymorphism.Models;

[DynamoDiscriminator("type")]
[DynamoDerived(typeof(TextNotice), "text")]
[DynamoDerived(typeof(OtherNotice), "other", IsFallback = true)]
public abstract class Notice;
