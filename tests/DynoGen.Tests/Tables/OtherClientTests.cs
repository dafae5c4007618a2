using Amazon.DynamoDBv2.Model;
using DynoGen.Tests.Models.Shapes;

namespace DynoGen.Tests.Tables;

/// <summary>Clients that are not the SDK's own.</summary>
public class OtherClientTests
{
    [Fact]
    public async Task Anyclient_will_do()
    {
        using RecordingClient client = new();
        client.Respond(new GetItemResponse { Item = new ClassItem { Id = "a", Number = 1 }.ToItem() });
        DynamoTable<ClassItem> table = new(ForwardingClient.To(client));

        Assert.NotNull(await table.GetAsync("a", 1));
        await table.PutAsync(new() { Id = "a" });
        Assert.Empty(await table.Query("a").ToListAsync());

        Assert.Equal(3, client.Sent.Count);
    }
}
