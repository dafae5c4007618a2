namespace DynoGen.Tests.Models.Names;

// 130 members.
[DynamoItem("wide")]
public partial class WideItem
{
    [PartitionKey] public string Id { get; set; } = "";

    public int Member001 { get; set; }

    public int Member002 { get; set; }

    public string? Member003 { get; set; }

    public int Member004 { get; set; }

    public int Member005 { get; set; }

    public string? Member006 { get; set; }

    public required int Member007 { get; init; }

    public int Member008 { get; set; }

    public string? Member009 { get; set; }

    public int Member010 { get; set; }

    public int Member011 { get; set; }

    public string? Member012 { get; set; }

    public int Member013 { get; set; }

    public required int Member014 { get; init; }

    public string? Member015 { get; set; }

    public int Member016 { get; set; }

    public int Member017 { get; set; }

    public string? Member018 { get; set; }

    public int Member019 { get; set; }

    public int Member020 { get; set; }

    public required int Member021 { get; init; }

    public int Member022 { get; set; }

    public int Member023 { get; set; }

    public string? Member024 { get; set; }

    public int Member025 { get; set; }

    public int Member026 { get; set; }

    public string? Member027 { get; set; }

    public required int Member028 { get; init; }

    public int Member029 { get; set; }

    public string? Member030 { get; set; }

    public int Member031 { get; set; }

    public int Member032 { get; set; }

    public string? Member033 { get; set; }

    public int Member034 { get; set; }

    public required int Member035 { get; init; }

    public string? Member036 { get; set; }

    public int Member037 { get; set; }

    public int Member038 { get; set; }

    public string? Member039 { get; set; }

    public int Member040 { get; set; }

    public int Member041 { get; set; }

    public required int Member042 { get; init; }

    public int Member043 { get; set; }

    public int Member044 { get; set; }

    public string? Member045 { get; set; }

    public int Member046 { get; set; }

    public int Member047 { get; set; }

    public string? Member048 { get; set; }

    public required int Member049 { get; init; }

    public int Member050 { get; set; }

    public string? Member051 { get; set; }

    public int Member052 { get; set; }

    public int Member053 { get; set; }

    public string? Member054 { get; set; }

    public int Member055 { get; set; }

    public required int Member056 { get; init; }

    public string? Member057 { get; set; }

    public int Member058 { get; set; }

    public int Member059 { get; set; }

    public string? Member060 { get; set; }

    public int Member061 { get; set; }

    public int Member062 { get; set; }

    public required int Member063 { get; init; }

    public int Member064 { get; set; }

    public int Member065 { get; set; }

    public string? Member066 { get; set; }

    public int Member067 { get; set; }

    public int Member068 { get; set; }

    public string? Member069 { get; set; }

    public required int Member070 { get; init; }

    public int Member071 { get; set; }

    public string? Member072 { get; set; }

    public int Member073 { get; set; }

    public int Member074 { get; set; }

    public string? Member075 { get; set; }

    public int Member076 { get; set; }

    public required int Member077 { get; init; }

    public string? Member078 { get; set; }

    public int Member079 { get; set; }

    public int Member080 { get; set; }

    public string? Member081 { get; set; }

    public int Member082 { get; set; }

    public int Member083 { get; set; }

    public required int Member084 { get; init; }

    public int Member085 { get; set; }

    public int Member086 { get; set; }

    public string? Member087 { get; set; }

    public int Member088 { get; set; }

    public int Member089 { get; set; }

    public string? Member090 { get; set; }

    public required int Member091 { get; init; }

    public int Member092 { get; set; }

    public string? Member093 { get; set; }

    public int Member094 { get; set; }

    public int Member095 { get; set; }

    public string? Member096 { get; set; }

    public int Member097 { get; set; }

    public required int Member098 { get; init; }

    public string? Member099 { get; set; }

    public int Member100 { get; set; }

    public int Member101 { get; set; }

    public string? Member102 { get; set; }

    public int Member103 { get; set; }

    public int Member104 { get; set; }

    public required int Member105 { get; init; }

    public int Member106 { get; set; }

    public int Member107 { get; set; }

    public string? Member108 { get; set; }

    public int Member109 { get; set; }

    public int Member110 { get; set; }

    public string? Member111 { get; set; }

    public required int Member112 { get; init; }

    public int Member113 { get; set; }

    public string? Member114 { get; set; }

    public int Member115 { get; set; }

    public int Member116 { get; set; }

    public string? Member117 { get; set; }

    public int Member118 { get; set; }

    public required int Member119 { get; init; }

    public string? Member120 { get; set; }

    public int Member121 { get; set; }

    public int Member122 { get; set; }

    public string? Member123 { get; set; }

    public int Member124 { get; set; }

    public int Member125 { get; set; }

    public required int Member126 { get; init; }

    public int Member127 { get; set; }

    public int Member128 { get; set; }

    public string? Member129 { get; set; }
}
