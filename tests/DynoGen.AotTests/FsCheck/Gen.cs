namespace FsCheck.Fluent;

/// <summary>The generators that the tests start from.</summary>
public static class Gen
{
    public static Gen<T> Constant<T>(T value) => new(_ => value);

    /// <summary>A number from one to another, both included.</summary>
    public static Gen<int> Choose(int low, int high) => new(random => (int)random.NextInt64(low, (long)high + 1));

    public static Gen<T> Elements<T>(params T[] values) => new(random => values[random.Next(values.Length)]);

    public static Gen<T> OneOf<T>(params Gen<T>[] generators) => new(random => generators[random.Next(generators.Length)].Next(random));

    /// <summary>One of the generators, each as often as its weight says.</summary>
    public static Gen<T> Frequency<T>(params (int Weight, Gen<T> Values)[] generators)
    {
        int sum = generators.Sum(generator => generator.Weight);
        return new(random =>
        {
            int left = random.Next(sum);
            return generators.First(generator => (left -= generator.Weight) < 0).Values.Next(random);
        });
    }

    public static Gen<T[]> CollectToArray<T>(IEnumerable<Gen<T>> generators)
    {
        Gen<T>[] all = [.. generators];
        return new(random => Array.ConvertAll(all, generator => generator.Next(random)));
    }
}
