using Rasid.Packs;
using Rasid.Records.Registers;

namespace Rasid.Workflow.Tests.Registers;

/// <summary>A pack with one register that has a field of every type.</summary>
internal static class RegisterPack
{
    private const string Head = """
        voices:
          - { id: north, kind: party, actor: guard, label_ar: الشمال, label_en: North, source: invented }
          - { id: south, kind: party, label_ar: الجنوب, label_en: South, source: invented }
          - { id: wardens, kind: monitor, label_ar: الحراس, label_en: Wardens, source: invented }
          - { id: keeper, kind: host, label_ar: أمين السجل, label_en: Keeper, source: invented }
        choices:
          - id: cargo
            options:
              - { id: grain, label_ar: حبوب, label_en: grain }
              - { id: fuel, label_ar: وقود, label_en: fuel }
              - { id: salt, label_ar: ملح, label_en: salt }
        registers: [convoys]

        """;

    private const string Convoys = """
        id: convoys
        label_ar: القوافل
        label_en: Convoys
        item_ar: قافلة
        item_en: convoy
        about_ar: كل قافلة على الجسر.
        about_en: Every convoy on the bridge.
        agreements: [accord]
        enter: [north, south, keeper]
        needs: [north, south]
        heading: [side, place, date]
        states:
          - { id: asked, label_ar: مطلوبة, label_en: asked, next: [passed] }
          - { id: passed, label_ar: عبرت, label_en: passed }
        fields:
          - { id: side, type: party, required: true, label_ar: الطرف, label_en: Side }
          - { id: date, type: date, required: true, label_ar: التاريخ, label_en: Date }
          - { id: time, type: time, label_ar: الساعة, label_en: Time }
          - { id: place, type: place, label_ar: المكان, label_en: Place }
          - { id: lorries, type: number, min: 1, max: 90, label_ar: الشاحنات, label_en: Lorries, unit_ar: شاحنة, unit_en: lorries }
          - { id: guards, type: number, per: party, label_ar: الحراس من كل طرف, label_en: Guards by side }
          - { id: cargo, type: choice, from: cargo, many: true, label_ar: الحمولة, label_en: Cargo }
          - { id: turned, type: yes-no, label_ar: رُدت, label_en: Turned back }
          - { id: driver, type: actor, label_ar: الناقل, label_en: Carrier }
          - { id: told, type: voice, label_ar: أُبلغ, label_en: Told to }
          - { id: under, type: provision, label_ar: البند, label_en: Clause }
          - { id: accord, type: agreement, label_ar: الاتفاق, label_en: Accord }
          - { id: counted, type: number, label_ar: العدد المتحقق منه, label_en: Number verified, verified_by: [wardens] }
          - { id: event, type: event, label_ar: ما نُشر, label_en: Published }
          - { id: before, type: item, of: convoys, label_ar: قبلها, label_en: The one before }
          - { id: files, type: attachment, many: true, label_ar: مرفقات, label_en: Files }
          - { id: note, type: text, label_ar: ملاحظة, label_en: Note }

        """;

    private const string Agreement = """
        id: accord
        name_ar: اتفاق الجسر
        name_en: Bridge accord
        date: 2021-05-04
        parties: [guard]
        source: invented
        provisions:
          - { id: a-1, label_ar: فتح الجسر, label_en: Bridge opened, duty_ar: يُفتح الجسر, duty_en: The bridge opens, obliged: [guard], pam: cease-fire, source: invented }
        links:
          - { id: "a-1:opened", to: a-1, type: RETREAT, near: [جسر], stage: begun }

        """;

    public static Pack Read(string folder)
    {
        var pack = new TestPack(folder);
        pack.Write("pack.yaml", "id: river", "name_en: River", "name_ar: النهر", "country: VAL", "zone: Asia/Amman");
        pack.Write("states.tsv", "id\tcode\tname_en\tsource\tname_ar", "valley\tVAL\tValley\ttest\tالوادي");
        pack.Write("actors.tsv", "id\tkind\tcode\tname_en\tsource\tname_ar", "guard\tbody\tVAL\tBridge Guard\ttest\tحرس الجسر");
        pack.Write(
            "places.tsv",
            "id\tkind\tcode\tlat\tlon\tname_en\tsource\tname_ar",
            "delta\tcity\tVAL\t10.5\t20.25\tDelta\ttest\tالدلتا",
            "old-mill\ttown\tVAL\t10.6\t20.25\tOld Mill\ttest\tالطاحونة القديمة");
        Directory.CreateDirectory(Path.Combine(folder, "river", "agreements"));
        Directory.CreateDirectory(Path.Combine(folder, "river", "registers"));
        pack.Write("agreements/accord.yaml", Agreement);
        pack.Write("registers.yaml", Head);
        pack.Write("registers/convoys.yaml", Convoys);
        return pack.Read();
    }

    public static Register Of(Pack pack) => pack.Registers.Find("convoys")!;
}
