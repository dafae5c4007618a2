// The number of pooled buffers that are out is one for the process, and each test ends with none.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
