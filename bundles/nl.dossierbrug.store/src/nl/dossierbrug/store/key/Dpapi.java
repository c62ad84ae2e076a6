package nl.dossierbrug.store.key;

import com.sun.jna.platform.win32.Crypt32Util;

/** The Data Protection API of Windows. Loads native code, so only made on Windows. */
final class Dpapi implements Protection {

	@Override
	public byte[] protect(byte[] plain) {
		return Crypt32Util.cryptProtectData(plain);
	}

	@Override
	public byte[] unprotect(byte[] hidden) {
		return Crypt32Util.cryptUnprotectData(hidden);
	}
}
