package nl.dossierbrug.exchange.prepare;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.line.LiveDossiers;
import nl.dossierbrug.core.line.OfferedDossier;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.spi.DossierSender;
import nl.dossierbrug.core.text.Masking;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.model.MadeFrom;
import nl.dossierbrug.exchange.prepare.FetchedDossiers.Fetch;
import nl.dossierbrug.standard.OsoStandard;

/**
 * The dossiers that a system gives over its line. Which there are is asked once, and each is fetched when it is needed; nothing
 * of them lies on the disk.
 */
final class LineSource implements DossierSource {

	private final Desk desk;
	private final DossierSender sender;
	private final OfferedTo offered;
	private final LineFetching fetching;
	private final List<Finding> findings = new ArrayList<>();

	private LineSource(Desk desk, DossierSender sender, OfferedTo offered, LineFetching fetching) {
		this.desk = desk;
		this.sender = sender;
		this.offered = offered;
		this.fetching = fetching;
	}

	/**
	 * Asks which dossiers there are. When the system does not tell whose some are, and somebody's is missing, these are looked into.
	 *
	 * @param pupils whose dossiers are wanted
	 * @return refused when the system gives no answer
	 * @throws SourceStopped when nothing can be had over the line
	 */
	static Outcome<LineSource> open(Desk desk, OsoStandard standard, DossierSender sender, LiveDossiers live, LineReading reading,
			LineFetching fetching, List<Pupil> pupils) {
		return reading.ask(live::offered).map(all -> {
			LineSource line = new LineSource(desk, sender, new OfferedTo(all), fetching);
			if (pupils.stream().anyMatch(pupil -> pupil.bsn().isPresent() && line.offered.of(pupil).isEmpty())) {
				line.offered.untold().forEach(dossier -> line.lookInto(dossier, standard));
			}
			return line;
		});
	}

	private void lookInto(OfferedDossier dossier, OsoStandard standard) {
		switch (fetching.of(dossier)) {
			case Outcome.Done<Fetch>(Fetch fetch) -> SourceDossier.read(fetch.bytes(), standard).map(read -> standard.identity(read).bsn())
					.flatMap(Bsn::of).ifPresent(bsn -> offered.found(dossier, bsn));
			case Outcome.Refused<Fetch>(var refusals) -> findings.add(new Finding("line.not-looked-into", Severity.WARNING, name(dossier), 0,
					desk.text("finding.line.not-looked-into", sender.name(), name(dossier), Refusal.together(refusals).whatOfAll())));
		}
	}

	@Override
	public List<Finding> findings() {
		return findings;
	}

	/** {@code line.no-dossier}, {@code line.two-dossiers} when it cannot be told which is the newest, or what the system says. */
	@Override
	public Outcome<OriginalDossier> of(Pupil pupil) {
		return chosen(pupil).then(dossier -> fetching.of(dossier).map(fetch -> new OriginalDossier(MadeFrom.overLine(sender.id(), dossier.key()),
				name(dossier), fetch.bytes(), fetch.attachments(), of(pupil, dossier),
				desk.refusal("line.garbled-dossier", sender.name(), pupil.name().spoken()))));
	}

	private Outcome<OfferedDossier> chosen(Pupil pupil) {
		List<OfferedDossier> newestFirst = offered.of(pupil).stream()
				.sorted(Comparator.comparing((OfferedDossier dossier) -> dossier.changed().orElse(Instant.MIN)).reversed()).toList();
		if (newestFirst.isEmpty()) {
			return Outcome.refused(desk.refusal("line.no-dossier", sender.name(), pupil.name().spoken()));
		}
		return newestFirst.size() > 1 && newestFirst.get(0).changed().equals(newestFirst.get(1).changed())
				? Outcome.refused(desk.refusal("line.two-dossiers", sender.name(), pupil.name().spoken())) : Outcome.done(newestFirst.getFirst());
	}

	private List<Finding> of(Pupil pupil, OfferedDossier newest) {
		int several = offered.of(pupil).size();
		return several == 1 ? List.of() : List.of(new Finding("dossier.newest", Severity.INFO, name(newest), 0,
				desk.text("finding.line.newest", several, sender.name())));
	}

	/** What the system says of when it was changed; where it says nothing, the content itself. */
	@Override
	public Set<SourceMark> marks(Pupil pupil) {
		return switch (chosen(pupil)) {
			case Outcome.Refused<OfferedDossier> none -> Set.of();
			case Outcome.Done<OfferedDossier>(OfferedDossier dossier) -> {
				Optional<String> state = dossier.changed().map(Instant::toString).or(() -> switch (fetching.of(dossier)) {
					case Outcome.Done<Fetch>(Fetch fetch) -> Optional.of(fetch.sha256());
					case Outcome.Refused<Fetch> notNow -> Optional.empty();
				});
				yield Set.of(new SourceMark(MadeFrom.overLine(sender.id(), dossier.key()), name(dossier), state.orElse("")));
			}
		};
	}

	private String name(OfferedDossier dossier) {
		return sender.id() + " " + Masking.masked(dossier.key());
	}
}
