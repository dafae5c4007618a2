namespace DynoGen.Tests.Polymorphism.Models;

[DynamoItem("portfolios")]
public partial record PortfolioItem([PartitionKey] string Id, List<Asset> Assets, List<Stock> Stocks);
