package rakor.web;

import java.util.List;

/**
 * @param reference what to tell those who run Rakor; null for a refusal
 * @param back      the record it was about; null where there is none to be seen
 */
record RefusalPage(int status, String title, String detail, List<String> errors, String reference, WayBack.Place back) {}
