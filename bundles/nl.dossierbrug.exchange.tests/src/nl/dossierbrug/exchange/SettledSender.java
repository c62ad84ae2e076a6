package nl.dossierbrug.exchange;

import java.util.List;
import java.util.function.Consumer;

import nl.dossierbrug.core.spi.Context;
import nl.dossierbrug.core.spi.Precondition;
import nl.dossierbrug.core.spi.Setting;
import nl.dossierbrug.core.text.Text;

/** A sending system with settings of the kinds that the others lack. */
public final class SettledSender extends BareSender {

	public static final String ID = "instel";
	public static final String CHOICE = ID + ".kleur";
	public static final String ADDRESS = ID + ".adres";
	public static final String FILE = ID + ".bestand";
	public static final String SECRET = ID + ".sleutel";

	private final Consumer<Context> seen;

	/** @param seen is given whatever it has to judge by */
	public SettledSender(Consumer<Context> seen) {
		super(ID, "Instellas");
		this.seen = seen;
	}

	@Override
	public List<Setting> settings() {
		return List.of(new Setting(CHOICE, Setting.Kind.CHOICE, "rood", Text.same("Kleur"), Text.same("De kleur."),
				List.of(new Setting.Choice("rood", Text.same("Rood")), new Setting.Choice("blauw", Text.same("Blauw")))),
				new Setting(ADDRESS, Setting.Kind.ADDRESS, "", Text.same("Adres"), Text.same("Waar het is.")),
				new Setting(FILE, Setting.Kind.FILE, "", Text.same("Bestand"), Text.same("Welk bestand.")),
				new Setting(SECRET, Setting.Kind.SECRET, "", Text.same("Sleutel"), Text.same("Staat op uw contract.")));
	}

	@Override
	public List<Precondition> preconditions(Context context) {
		seen.accept(context);
		return List.of();
	}
}
