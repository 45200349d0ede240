using Rasid.Records.Payloads;
using Rasid.Records.Registers;

namespace Rasid.Workflow;

/// <summary>Something that is to be said of an item, before it is decided.</summary>
/// <param name="Said">In whose name, and why.</param>
/// <param name="IsReasonNeeded">Whether it needs a reason.</param>
/// <param name="Decide">What is said in the name of a voice, or why it is refused; asked again where somebody writes in between.</param>
internal sealed record ItemRequest(ItemSaid Said, bool IsReasonNeeded, Func<Voice, Task<(ItemSaying? Said, ItemAnswer Answer)>> Decide);
