namespace Acme.System;

public record Task(global::System.String Title);
