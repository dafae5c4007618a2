namespace FsCheck.Fluent;

/// <summary>Generators made of others.</summary>
public static class GenExtensions
{
    private const int Attempts = 1000;

    public static Gen<TResult> Select<T, TResult>(this Gen<T> values, Func<T, TResult> selector) => new(random => selector(values.Next(random)));

    public static Gen<TResult> SelectMany<T, TResult>(this Gen<T> values, Func<T, Gen<TResult>> selector) =>
        new(random => selector(values.Next(random)).Next(random));

    public static Gen<TResult> SelectMany<T, TOther, TResult>(this Gen<T> values, Func<T, Gen<TOther>> others, Func<T, TOther, TResult> selector) =>
        new(random =>
        {
            T value = values.Next(random);
            return selector(value, others(value).Next(random));
        });

    public static Gen<T> Where<T>(this Gen<T> values, Func<T, bool> condition) => new(random =>
    {
        for (int attempt = 0; attempt < Attempts; attempt++)
        {
            T value = values.Next(random);
            if (condition(value))
            {
                return value;
            }
        }

        throw new InvalidOperationException($"None of {Attempts} values was as it should be.");
    });

    public static Gen<(T1, T2)> Zip<T1, T2>(this Gen<T1> first, Gen<T2> second) => new(random => (first.Next(random), second.Next(random)));

    public static Gen<TResult> Zip<T1, T2, TResult>(this Gen<T1> first, Gen<T2> second, Func<T1, T2, TResult> selector) =>
        new(random => selector(first.Next(random), second.Next(random)));

    public static T[] Sample<T>(this Gen<T> values, int count) => values.ArrayOf(count).Next(Random.Shared);

    public static Gen<T> Or<T>(this Gen<T> values, Gen<T> others) => Gen.OneOf(values, others);

    public static Gen<T[]> ArrayOf<T>(this Gen<T> values, int count) => new(random =>
    {
        T[] elements = new T[count];
        for (int index = 0; index < count; index++)
        {
            elements[index] = values.Next(random);
        }

        return elements;
    });

    public static Gen<List<T>> ListOf<T>(this Gen<T> values, int count) => values.ArrayOf(count).Select(elements => elements.ToList());

    public static Gen<List<T>> NonEmptyListOf<T>(this Gen<T> values) => Gen.Choose(1, 8).SelectMany(count => values.ListOf(count));
}
