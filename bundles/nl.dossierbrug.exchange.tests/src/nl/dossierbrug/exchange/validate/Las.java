package nl.dossierbrug.exchange.validate;

import java.util.List;
import java.util.Set;

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
 * A sending system that explains some parts of a dossier.
 *
 * @param id its id
 * @param softwareNames how it names itself in dossiers
 * @param guidance what it explains
 */
record Las(String id, List<String> softwareNames, List<Guidance> guidance) implements DossierSender {

	/** One that explains these paths: at the path {@code p} the words {@code ID p}, for {@code ID who}. */
	static Las explaining(String id, String softwareName, String... paths) {
		return new Las(id, List.of(softwareName), List.of(paths).stream()
				.map(path -> new Guidance(path, Text.same(id + " " + path), Text.same(id + " who"))).toList());
	}

	@Override
	public Text name() {
		return Text.same(id);
	}

	@Override
	public Set<Way> ways() {
		return Set.of(Way.FILES);
	}

	@Override
	public List<Profile> profiles() {
		return List.of(new Profile("POPO"));
	}

	@Override
	public List<Setting> settings() {
		return List.of();
	}

	@Override
	public List<Precondition> preconditions(Context context) {
		return List.of();
	}

	@Override
	public Outcome<PupilList> pupils(ExportedList list, Progress progress) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Text howToGetDossiers() {
		return Text.same("vraag erom");
	}
}
