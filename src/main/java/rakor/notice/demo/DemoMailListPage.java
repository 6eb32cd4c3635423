package rakor.notice.demo;

import java.util.List;

record DemoMailListPage(List<KeptMail> mails) {}
