package nl.dossierbrug.exchange;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.Context;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.core.spi.ImportMode;
import nl.dossierbrug.core.spi.OwnField;
import nl.dossierbrug.core.spi.Precondition;
import nl.dossierbrug.core.spi.RequestWay;
import nl.dossierbrug.core.spi.Setting;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.core.text.Text;

/**
 * A receiving system of our own, with a setting that must be on.
 *
 * @param id its id
 * @param profiles what it takes
 * @param importModes how it imports
 * @param requestWays how it asks
 * @param asksOnlyForNewer whether it reads only its own school's pupils, and asks only for what is newer
 */
public record TestReceiver(String id, List<Profile> profiles, List<ImportMode> importModes,
		Set<RequestWay> requestWays, boolean asksOnlyForNewer) implements DossierReceiver {

	public static final String WERKHOUDING = "functioneren/werkhouding";

	public TestReceiver(String id) {
		this(id, List.of(new Profile("BB"), new Profile("POPO")), List.of(ImportMode.values()),
				EnumSet.allOf(RequestWay.class));
	}

	public TestReceiver(String id, List<Profile> profiles, List<ImportMode> importModes, Set<RequestWay> requestWays) {
		this(id, profiles, importModes, requestWays, false);
	}

	@Override
	public Optional<Refusal> objection(Brin own, Brin addressee) {
		return asksOnlyForNewer && !own.equals(addressee) ? Optional.of(TestSender.refusal(id + ".eigen")) : Optional.empty();
	}

	@Override
	public Text name() {
		return Text.same("Testplein");
	}

	@Override
	public Set<Way> ways() {
		return Set.of(Way.FILES);
	}

	@Override
	public List<Setting> settings() {
		return List.of(
				new Setting(id + ".open", Setting.Kind.YES_NO, "true", Text.same("open"), Text.same("open")));
	}

	@Override
	public List<Precondition> preconditions(Context context) {
		return List.of(
				new Precondition(context.isOn(id + ".open"), Text.same("open"), TestSender.refusal(id + ".open")));
	}

	@Override
	public List<OwnField> ownFields() {
		return List.of(new OwnField(WERKHOUDING, Text.same("Werkhouding")));
	}
}
