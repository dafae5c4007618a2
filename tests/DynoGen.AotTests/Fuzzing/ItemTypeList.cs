using System.Reflection;
using DynoGen.Serialization;
using DynoGen.Tests.Fuzzing;

namespace DynoGen.AotTests.Fuzzing;

/// <summary>The item types, as the generated calls add them: all but those that only their own class can name.</summary>
internal sealed class ItemTypeList
{
    private readonly List<AttributeLayout> _layouts = [];
    private readonly List<string> _derivedNames = [];
    private readonly Dictionary<string, Action> _readings = [];

    public IReadOnlyCollection<string> Names => _readings.Keys;

    public void Add<T>()
        where T : IDynamoItem<T>
    {
        _layouts.Add(T.Layout);
        _derivedNames.AddRange(typeof(T).GetCustomAttributes<DynamoDerivedAttribute>(inherit: false).Select(derived => derived.Name));
        _readings.Add(typeof(T).ToString(), () => BrokenItemReading.Hold<T>(_layouts, _derivedNames));
    }

    /// <summary>Reads broken items as that type. Without reflection, the types of its maps are not known, so these have the attributes of any item type.</summary>
    public void Read(string name) => _readings[name]();
}
