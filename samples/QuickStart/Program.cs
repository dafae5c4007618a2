using System.Globalization;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using DynoGen;
using QuickStart;
using QuickStart.Models;

// The same output on every machine. What is stored does not depend on the culture in any case.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

// Any IAmazonDynamoDB will do. This one takes its endpoint, region and credentials from the environment, as run.sh has set it.
using var client = new AmazonDynamoDBClient();

// One typed table for each model. A name given here replaces the one in [DynamoItem], so that two runs at once do not meet.
string run = Guid.NewGuid().ToString("N")[..8];
var products = new DynamoTable<Product>(client, $"products-{run}");
var orders = new DynamoTable<Order>(client, $"orders-{run}");
var movements = new DynamoTable<StockMovement>(client, $"stock-movements-{run}");

// The keys come from the model; the call returns when the table can be used.
Output.Heading("Create the tables");
await products.CreateTableAsync();
await orders.CreateTableAsync();
await movements.CreateTableAsync();
Output.Line($"{products.TableName}, {orders.TableName}, {movements.TableName}");

try
{
    await ShowProductsAsync();
    await ShowOrdersAsync();
    await ShowStockMovementsAsync();
}
finally
{
    Output.Heading("Delete the tables");
    await products.DeleteTableAsync();
    await orders.DeleteTableAsync();
    await movements.DeleteTableAsync();
    Output.Line("done");
}

async Task ShowProductsAsync()
{
    Output.Heading("A class with a partition key and a sort key");
    await products.PutAsync(new Product { Sku = "TEA-01", Revision = 1, Name = "Green tea", Price = 3.90m });
    await products.PutAsync(new Product { Sku = "TEA-01", Revision = 2, Name = "Green tea", Price = 4.25m, Tags = ["organic", "loose"] });
    await products.PutAsync(new Product { Sku = "POT-07", Revision = 1, Name = "Tea pot", Price = 24m, Note = "fragile" });

    // Key parts are typed and named: GetAsync("TEA-01") does not compile, nor does GetAsync(2, "TEA-01").
    Product? tea = await products.GetAsync("TEA-01", revision: 2, consistentRead: true);

    // The same item, as the SDK's low-level client sees it.
    GetItemResponse stored = await client.GetItemAsync(
        products.TableName,
        new Dictionary<string, AttributeValue> { ["Sku"] = new() { S = "TEA-01" }, ["Revision"] = new() { N = "2" } },
        consistentRead: true);
    Output.SideBySide(tea, stored.Item);

    // Where items come from elsewhere, a stream or a transaction, convert them by hand.
    Product converted = Product.FromItem(stored.Item);
    Output.Line($"FromItem:  {converted.Label}; ToItem has {converted.ToItem().Count} attributes");

    // A query and a scan fetch page after page while they are enumerated.
    await foreach (Product revision in products.Query("TEA-01").Descending().ConsistentRead())
        Output.Line($"Query:     revision {revision.Revision}, {revision.Label}");

    List<Product> all = await products.Scan().ConsistentRead().ToListAsync();
    Output.Line($"Scan:      {all.Count} products");

    await products.DeleteAsync("TEA-01", revision: 1);
    Product? deleted = await products.GetAsync("TEA-01", revision: 1, consistentRead: true);
    Output.Line($"Delete:    revision 1 is {(deleted is null ? "gone" : "still there")}");
}

async Task ShowOrdersAsync()
{
    Output.Heading("A positional record with a list of plain objects");
    var order = new Order(
        "customer-1",
        "order-7",
        OrderStatus.Placed,
        [
            new OrderLine { Sku = "TEA-01", Quantity = 2, UnitPrice = 4.25m },
            new OrderLine { Sku = "POT-07", UnitPrice = 24m },
        ]);
    await orders.PutAsync(order);
    await orders.PutAsync(order with { OrderId = "order-8", Lines = [], Voucher = "WELCOME" });

    // Put replaces the whole item.
    await orders.PutAsync(order with { Status = OrderStatus.Paid });

    Order? paid = await orders.GetAsync("customer-1", "order-7", consistentRead: true);
    GetItemResponse stored = await client.GetItemAsync(
        orders.TableName,
        new Dictionary<string, AttributeValue> { ["CustomerId"] = new() { S = "customer-1" }, ["OrderId"] = new() { S = "order-7" } },
        consistentRead: true);
    Output.SideBySide(paid, stored.Item);

    await foreach (Order each in orders.Query("customer-1").ConsistentRead())
        Output.Line($"Query:     {each.OrderId} is {each.Status}, {each.Lines.Count} lines, {each.Total} EUR");

    // An item in hand knows its key.
    await orders.DeleteAsync(order);
    Output.Line($"Delete:    {order.GetKey()}");
}

async Task ShowStockMovementsAsync()
{
    Output.Heading("A readonly record struct with dates, an enum and a Guid");
    var morning = new DateTimeOffset(2025, 6, 2, 8, 30, 0, TimeSpan.FromHours(2));
    var received = new StockMovement
    {
        Warehouse = "Oslo",
        MovedAt = morning,
        Id = new Guid("0b0f7c1e-6a57-4f0e-9d5b-7a3c1f2e4d58"),
        Kind = MovementKind.Received,
        Quantity = 120,
        BestBefore = new DateOnly(2026, 12, 31),
        HandlingTime = TimeSpan.FromMinutes(42.5),
    };
    await movements.PutAsync(received);
    for (int hour = 1; hour <= 3; hour++)
        await movements.PutAsync(received with { MovedAt = morning.AddHours(hour), Kind = MovementKind.Picked, Quantity = -10 * hour });

    // GetAsync returns null where there is no item, for structs too.
    StockMovement? read = await movements.GetAsync("Oslo", morning, consistentRead: true);
    Dictionary<string, AttributeValue> item = received.ToItem();
    GetItemResponse stored = await client.GetItemAsync(
        movements.TableName,
        new Dictionary<string, AttributeValue> { ["Warehouse"] = item["Warehouse"], ["MovedAt"] = item["MovedAt"] },
        consistentRead: true);
    Output.SideBySide(read, stored.Item);
    Output.Line($"Get:       equal to what was written: {read == received}");

    // Newest first, in pages of two; the loop does not see the difference.
    await foreach (StockMovement movement in movements.Query("Oslo").Descending().PageSize(2).ConsistentRead())
        Output.Line($"Query:     {movement.MovedAt:HH:mm} {movement.Kind} {movement.Quantity}");
}
