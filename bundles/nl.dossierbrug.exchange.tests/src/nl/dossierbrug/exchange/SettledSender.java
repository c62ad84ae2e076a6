package nl.dossierbrug.exchange;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.pupil.PupilList;
import nl.dossierbrug.core.spi.Context;
import nl.dossierbrug.core.spi.DossierSender;
import nl.dossierbrug.core.spi.ExportedList;
import nl.dossierbrug.core.spi.Guidance;
import nl.dossierbrug.core.spi.Precondition;
import nl.dossierbrug.core.spi.Setting;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.core.text.Text;

/**
 * A sending system with settings of the kinds that the others lack.
 *
 * @param seen is given whatever it has to judge by
 */
public record SettledSender(Consumer<Context> seen) implements DossierSender {

	public static final String ID = "instel";
	public static final String CHOICE = ID + ".kleur";
	public static final String ADDRESS = ID + ".adres";
	public static final String FILE = ID + ".bestand";
	public static final String SECRET = ID + ".sleutel";

	@Override
	public String id() {
		return ID;
	}

	@Override
	public Text name() {
		return Text.same("Instellas");
	}

	@Override
	public Set<Way> ways() {
		return Set.of(Way.FILES);
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

	@Override
	public List<Profile> profiles() {
		return List.of(new Profile("BB"));
	}

	@Override
	public Outcome<PupilList> pupils(ExportedList list, Progress progress) {
		return new TestSender().pupils(list, progress);
	}

	@Override
	public Text howToGetDossiers() {
		return Text.same("Kies opslaan.");
	}

	@Override
	public List<String> softwareNames() {
		return List.of();
	}

	@Override
	public List<Guidance> guidance() {
		return List.of();
	}
}
