package nl.dossierbrug.desktop.handover;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.exchange.guide.GuideStart;

/** Which pupils go along in a guided handover; going on begins it. */
final class BeginStep implements Step {

	private final PupilsStep pupils;
	private Composite problems;
	private boolean under;

	BeginStep(PupilsStep pupils) {
		this.pupils = pupils;
	}

	@Override
	public String id() {
		return pupils.id();
	}

	@Override
	public String nextKey() {
		return "next.begin";
	}

	@Override
	public void build(Composite page, Guide guide) {
		problems = guide.kit().columns(page, 1);
		pupils.build(page, guide);
	}

	@Override
	public boolean takes(Path dropped) {
		return pupils.takes(dropped);
	}

	@Override
	public Optional<String> obstacle(Guide guide) {
		return under ? Optional.of(guide.say("begin.under")) : pupils.obstacle(guide);
	}

	@Override
	public void proceed(Guide guide) {
		if (under) {
			return;
		}
		under = true;
		guide.changed();
		DraftKeeper keeper = guide.keeper();
		BeginningWalk work = new BeginningWalk(guide);
		// where it began must be shown whatever becomes of this page meanwhile
		guide.desktop().work().run(work.what(), progress -> work.begin(keeper, progress), outcome -> {
			under = false;
			switch (outcome) {
				case Outcome.Done<GuideStart>(GuideStart begun) -> {
					guide.begun();
					work.told(begun).ifPresent(guide.desktop()::tell);
					guide.go(Places.walking(begun.batch().batch().id()));
					begun.elsewhere().forEach(one -> guide.desktop().tell(one.message()));
				}
				case Outcome.Refused<GuideStart>(var refusals) -> {
					keeper.goOn();
					if (!problems.isDisposed()) {
						Kit.clear(problems);
						guide.refusals(problems, refusals);
						guide.reveal(problems);
					}
				}
			}
		}, () -> {
			keeper.goOn();
			under = false;
		});
	}
}
