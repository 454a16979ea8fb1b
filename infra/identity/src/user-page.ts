import type { Users } from './users.ts';

/** A page that lists the users and shows a token of the one who is picked; it loads nothing from elsewhere. */
export const userPage = ({ staff, applicants, departments }: Users): string => `<!doctype html>
<html lang="zh-CN"><meta charset="utf-8"><title>开发用登录</title>
<style>body{font:16px sans-serif;margin:2rem;max-width:60rem}button{margin:.2rem}textarea{width:100%;height:8rem}</style>
<h1>开发用登录</h1><p>选择一个用户，得到访问令牌。只用于开发，不核验身份。</p>
<textarea id="token" readonly aria-label="令牌"></textarea>
<h2>工作人员</h2>${staff.map(({ staffNo, roles }) => button('staff', staffNo, roles.join(' '))).join('')}
<h2>申请人</h2>${applicants.map((key) => button('applicant', key, '')).join('')}
<h2>部门系统</h2>${departments.map((code) => button('department', code, '')).join('')}
<script>
document.body.addEventListener('click', async ({ target: { dataset } }) => {
  if (!dataset.kind) return;
  const body = new URLSearchParams({ grant_type: 'urn:hall:params:oauth:grant-type:development', [dataset.kind]: dataset.name });
  document.getElementById('token').value = (await (await fetch('/token', { method: 'POST', body })).json()).access_token;
});
</script></html>`;

const button = (kind: string, name: string, title: string): string =>
  `<button data-kind="${kind}" data-name="${escaped(name)}" title="${escaped(title)}">${escaped(name)}</button>`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
