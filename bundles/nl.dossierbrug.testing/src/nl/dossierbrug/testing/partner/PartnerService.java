package nl.dossierbrug.testing.partner;

import java.io.IOException;

/** What one system of a simulated partner does with a call; without anything of what may go wrong on the way. */
@FunctionalInterface
interface PartnerService {

	PartnerAnswer answer(PartnerRequest request) throws IOException;
}
